Console.WriteLine("NewsParsing");
