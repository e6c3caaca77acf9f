using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;

namespace OnRecord.Cli.Rendering;

/// <summary>The names that the contract gives to the values of the model's enumerations, so that all formats say the same.</summary>
internal static class ContractNames
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    /// <summary>Returns the name of a value.</summary>
    /// <param name="value">The value.</param>
    public static string Of(Enum value) => Names.GetOrAdd(value, static value =>
    {
        string name = value.ToString();
        var attribute = value.GetType().GetField(name)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>();
        return attribute?.Name ?? name;
    });

    /// <summary>Returns the names of all values, in their order.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(static value => Of(value));

    /// <summary>Returns the value with a name, in upper or lower case; null where there is none.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">The name.</param>
    public static T? Parse<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Of(value), name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
