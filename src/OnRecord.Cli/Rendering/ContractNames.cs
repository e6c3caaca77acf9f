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
}
