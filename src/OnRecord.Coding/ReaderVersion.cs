using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Coding;

/// <summary>
/// Names a reader by all that its readings depend on besides the report: the release of the program, the language pack and the world.
/// </summary>
public static class ReaderVersion
{
    private const int FingerprintLength = 12;

    /// <summary>
    /// Returns the release and a fingerprint of the files of language pack and world, <c>0.1.0+3f9a…</c>: the same files give the same
    /// version on any machine. It reads them all, some 40 MB.
    /// </summary>
    /// <param name="options">Where the files lie; null for the defaults.</param>
    /// <param name="language">The ISO 639-1 code of the language.</param>
    /// <exception cref="DirectoryNotFoundException">There is no pack for the language, or no world.</exception>
    public static string Of(ReaderOptions? options = null, string language = "en")
    {
        string languages = options?.LanguagesFolder ?? Path.Combine(AppContext.BaseDirectory, "languages");
        string world = options?.WorldFolder ?? Path.Combine(AppContext.BaseDirectory, "world");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string folder in (string[])[Path.Combine(languages, language), world])
        {
            Append(hash, folder);
        }

        string release = typeof(ReaderVersion).Assembly.GetName().Version!.ToString(3);
        return $"{release}+{Convert.ToHexStringLower(hash.GetHashAndReset())[..FingerprintLength]}";
    }

    private static void Append(IncrementalHash hash, string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(static file => file.Name, StringComparer.Ordinal);
        foreach (var (path, name) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            using var content = File.OpenRead(path);
            hash.AppendData(SHA256.HashData(content));
        }
    }
}
