using NewsParsing;
using NewsParsing.ModelBuilder;

const string Models = "composition, gazetteer, topics";

// Builds the embedded models: dotnet run -c Release --project src/NewsParsing.ModelBuilder -- MODEL DATA-FOLDER MODELS-FOLDER
if (args is not [var model, var data, var output])
{
    Console.Error.WriteLine($"Usage: NewsParsing.ModelBuilder MODEL DATA-FOLDER MODELS-FOLDER, where MODEL is one of: {Models}");
    return 2;
}

switch (model)
{
    case "composition":
        File.WriteAllBytes(Path.Combine(output, "composition.bin"), ModelFile.Write("composition", Composition.FormatVersion, 20261127, CompositionBuilder.Build()));
        return 0;
    case "gazetteer":
        GazetteerBuilder.Build(data, Path.Combine(output, "gazetteer.bin"), Console.Out);
        return 0;
    case "topics":
        File.WriteAllBytes(Path.Combine(output, "topics.bin"), TopicModelBuilder.Build(data));
        return 0;
    default:
        Console.Error.WriteLine($"Found model '{model}'; expected one of: {Models}.");
        return 2;
}
