using OnRecord.Sources.Formats;

namespace OnRecord.Sources;

/// <summary>Finds the files of a folder that hold reports, in an order that does not depend on the file system.</summary>
internal static class FolderWalk
{
    private const int MaxDepth = 32;

    public static IEnumerable<string> FilesIn(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = MaxDepth,
            IgnoreInaccessible = true,
            // Links may lead round in circles or out of the folder.
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        return Directory.EnumerateFiles(folder, "*", options)
            .Where(path => FormatSniffer.IsKnownExtension(path) && !IsHidden(Path.GetRelativePath(folder, path)))
            .Order(StringComparer.Ordinal);
    }

    private static bool IsHidden(string relative) => relative.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));
}
