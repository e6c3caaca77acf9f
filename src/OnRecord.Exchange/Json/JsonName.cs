using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;

namespace OnRecord.Exchange.Json;

/// <summary>Gives the words of the public contract for the values of the model's enumerations.</summary>
internal static class JsonName
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    public static string Of(Enum value) => Names.GetOrAdd(value, static value =>
        value.GetType().GetField(value.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, "The value is none of the contract's."));
}
