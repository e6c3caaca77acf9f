using System.Collections.ObjectModel;

namespace OnRecord.Model;

/// <summary>Explanations: for each field of an object, which pattern or model put its value there.</summary>
public static class Explanation
{
    /// <summary>Gets the explanation of an object for which none was asked.</summary>
    public static IReadOnlyDictionary<string, string> None => ReadOnlyDictionary<string, string>.Empty;
}
