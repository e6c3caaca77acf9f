using System.Runtime.CompilerServices;

namespace OnRecord.Exchange.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    public static string PathOf(string path) => Path.Combine(Folder(), "..", "..", path);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
