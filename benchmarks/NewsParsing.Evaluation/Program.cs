using NewsParsing.Evaluation;

// dotnet run -c Release --project benchmarks/NewsParsing.Evaluation -- TASK OPTIONS
return Tasks.Run(args, Console.Out, Console.Error);
