using OnRecord.Language;
using OnRecord.Sources.Languages;

namespace OnRecord.Cli.Reading;

/// <summary>The languages that reports are read in: those with a pack beside the program.</summary>
internal static class LanguageCatalogue
{
    /// <summary>Returns a detector that knows the packs.</summary>
    /// <exception cref="DirectoryNotFoundException">There are no language packs.</exception>
    public static LanguageDetector LoadDetector()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "languages");
        var known = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(path => LoadOne(Path.GetFileName(path)));
        return new LanguageDetector([.. known]);
    }

    private static KnownLanguage LoadOne(string code)
    {
        var card = LanguagePack.Open(code).ReadYaml<LanguageCard>("language.yaml");
        return new KnownLanguage(
            code, card.CommonWords.ToHashSet(StringComparer.Ordinal), card.SharedWords.ToHashSet(StringComparer.Ordinal), card.SureShare);
    }
}
