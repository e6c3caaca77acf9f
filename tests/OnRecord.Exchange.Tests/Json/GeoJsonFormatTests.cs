using System.Text.Json;
using CsCheck;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace OnRecord.Exchange.Tests.Json;

public class GeoJsonFormatTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new GeoJsonConverterFactory() } };

    [Fact]
    public async Task WriteAsync_EntryWithAPoint_IsAPointOfLongitudeAndLatitude()
    {
        var feature = Assert.Single(await ReadAsync(Entries.Attack));

        var point = Assert.IsType<Point>(feature.Geometry);
        Assert.Equal((62.28, 35.25), (point.X, point.Y));
        Assert.Equal("n0123456789", feature.Attributes["id"]);
        Assert.Equal("ASSAULT", feature.Attributes["type"]);
        Assert.Equal("2021-07-08", feature.Attributes["first_day"]);
        Assert.Equal(15m, feature.Attributes["killed_latest"]);
    }

    [Fact]
    public async Task WriteAsync_EntryWithoutAPoint_IsKeptWithNullGeometry()
    {
        using var json = JsonDocument.Parse(await Output.BytesAsync("geojson", Entries.Bare));

        var feature = json.RootElement.GetProperty("features")[0];
        Assert.Equal(JsonValueKind.Null, feature.GetProperty("geometry").ValueKind);
        Assert.Equal("They will meet.", feature.GetProperty("properties").GetProperty("text").GetString());
        Assert.Null(Assert.Single(await ReadAsync(Entries.Bare)).Geometry);
    }

    [Fact]
    public async Task WriteAsync_NoEntries_IsAnEmptyCollection()
    {
        Assert.Empty(await ReadAsync());
        Assert.Equal("{\"type\":\"FeatureCollection\",\"features\":[]}\n", await Output.TextAsync("geojson"));
    }

    [Fact]
    public async Task WriteAsync_HostileWords_ComeBack()
    {
        var features = await ReadAsync([.. Hostile.Texts.Select(Entries.With)]);

        Assert.Equal(Hostile.Texts, features.Select(feature => feature.Attributes["text"]));
    }

    [Fact]
    public Task WriteAsync_AnyEntries_ComeBack() =>
        Entries.Any.Array[0, 5].SampleAsync(
            async entries =>
            {
                var features = await ReadAsync(entries);
                Assert.Equal(entries.Length, features.Count);
                foreach (var (entry, feature) in entries.Zip(features))
                {
                    Assert.Equal(entry.Id, feature.Attributes["id"]);
                    Assert.Equal(entry.Text, feature.Attributes["text"]);
                    Assert.Equal(entry.Place?.Longitude, (feature.Geometry as Point)?.X);
                    Assert.Equal(entry.Place?.Latitude, (feature.Geometry as Point)?.Y);
                }
            },
            iter: 200);

    private static async Task<FeatureCollection> ReadAsync(params Model.Entry[] entries) =>
        JsonSerializer.Deserialize<FeatureCollection>(await Output.BytesAsync("geojson", entries), Options)!;
}
