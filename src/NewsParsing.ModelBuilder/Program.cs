using NewsParsing;
using NewsParsing.ModelBuilder;

// Builds the embedded models: dotnet run -c Release --project src/NewsParsing.ModelBuilder -- MODEL DATA-FOLDER MODELS-FOLDER
if (args is not [var model, var data, var output])
{
    Console.Error.WriteLine("Usage: NewsParsing.ModelBuilder composition|topics DATA-FOLDER MODELS-FOLDER");
    return 2;
}

switch (model)
{
    case "composition":
        File.WriteAllBytes(Path.Combine(output, "composition.bin"), ModelFile.Write("composition", Composition.FormatVersion, 20261127, CompositionBuilder.Build()));
        return 0;
    case "topics":
        File.WriteAllBytes(Path.Combine(output, "topics.bin"), TopicModelBuilder.Build(data));
        return 0;
    default:
        Console.Error.WriteLine($"Found model '{model}'; expected composition or topics.");
        return 2;
}
