using System.Reflection;
using System.Text;
using NewsParsing;
using NewsParsing.Sample;

// dotnet run -c Release --project samples/NewsParsing.Sample [-- [--json] [FILE | -]]
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var asJson = args.Contains("--json");
var inputs = Array.FindAll(args, static arg => arg != "--json");
if (inputs.Length > 1 || inputs is [['-', _, ..]])
{
    Console.Error.WriteLine("Usage: NewsParsing.Sample [--json] [FILE | -]   analyses FILE, standard input, or the article that comes with the sample");
    return 2;
}

try
{
    using var reader = inputs switch
    {
        [] => new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("seed-article.txt")!),
        ["-"] => new StreamReader(Console.OpenStandardInput()),
        [var file, ..] => new StreamReader(file),
    };
    var article = NewsParser.Default.Parse(reader.ReadToEnd());
    Console.Write(asJson ? article.ToJson() + "\n" : Presentation.Of(article));
    return 0;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
