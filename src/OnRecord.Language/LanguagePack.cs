using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OnRecord.Language;

/// <summary>A language as data: the folder <c>languages/xx</c> with its trained models and word lists.</summary>
public sealed class LanguagePack
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    private LanguagePack(string folder, string code)
    {
        Folder = folder;
        Code = code;
    }

    /// <summary>Gets the ISO 639-1 code of the language.</summary>
    public string Code { get; }

    /// <summary>Gets the folder the pack was found in.</summary>
    public string Folder { get; }

    /// <summary>Opens the pack of a language. Nothing is read yet.</summary>
    /// <param name="code">The ISO 639-1 code, <c>en</c> say.</param>
    /// <param name="languagesFolder">The folder that holds the packs; null for the one that lies beside the program.</param>
    /// <exception cref="DirectoryNotFoundException">There is no pack for the language.</exception>
    public static LanguagePack Open(string code, string? languagesFolder = null)
    {
        string folder = Path.Combine(languagesFolder ?? Path.Combine(AppContext.BaseDirectory, "languages"), code);
        return Directory.Exists(folder)
            ? new LanguagePack(folder, code)
            : throw new DirectoryNotFoundException($"There is no language pack '{code}' at {folder}.");
    }

    /// <summary>Returns the path of one of the pack's files.</summary>
    /// <param name="name">The name of the file inside the folder.</param>
    /// <exception cref="FileNotFoundException">The pack has no such file.</exception>
    public string PathOf(string name)
    {
        string path = Path.Combine(Folder, name);
        return File.Exists(path) ? path : throw new FileNotFoundException($"The language pack '{Code}' has no file {name}.", path);
    }

    /// <summary>Reads one of the pack's YAML files. Keys are camelCase; an unknown or repeated key is an error.</summary>
    /// <typeparam name="T">What the file describes.</typeparam>
    /// <param name="name">The name of the file inside the folder.</param>
    /// <exception cref="FileNotFoundException">The pack has no such file.</exception>
    /// <exception cref="InvalidDataException">The file is not well formed; the message names the file and the line.</exception>
    public T ReadYaml<T>(string name)
    {
        using var reader = new StreamReader(PathOf(name));
        try
        {
            return Yaml.Deserialize<T>(reader) ?? throw new InvalidDataException($"{name} of language pack '{Code}' is empty.");
        }
        catch (YamlException error)
        {
            throw new InvalidDataException($"{name} of language pack '{Code}', line {error.Start.Line}: {error.Message}", error);
        }
    }
}
