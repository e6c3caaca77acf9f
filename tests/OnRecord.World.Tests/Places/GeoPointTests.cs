using CsCheck;
using OnRecord.World.Places;

namespace OnRecord.World.Tests.Places;

public sealed class GeoPointTests
{
    private static readonly Gen<GeoPoint> Points =
        Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180]).Select((latitude, longitude) => new GeoPoint(latitude, longitude));

    [Fact]
    public void KilometresTo_KnownPair_IsRight() =>
        Assert.InRange(new GeoPoint(51.5074, -0.1278).KilometresTo(new GeoPoint(48.8566, 2.3522)), 342, 345);

    [Fact]
    public void KilometresTo_AnyPair_IsSymmetricAndAtMostHalfRound() =>
        Gen.Select(Points, Points).Sample((one, other) =>
            Math.Abs(one.KilometresTo(other) - other.KilometresTo(one)) < 1e-6 && one.KilometresTo(other) is >= 0 and < 20_016);

    [Fact]
    public void MiddleTo_AcrossTheDateLine_StaysThere()
    {
        var middle = new GeoPoint(0, 179).MiddleTo(new GeoPoint(0, -179));
        Assert.Equal(180, Math.Abs(middle.Longitude), 6);
    }

    [Fact]
    public void MiddleTo_NearPair_IsEquallyFar() =>
        Gen.Select(Gen.Double[-60, 60], Gen.Double[-180, 180], Gen.Double[-2, 2], Gen.Double[-2, 2]).Sample((latitude, longitude, north, east) =>
        {
            var one = new GeoPoint(latitude, longitude);
            var other = new GeoPoint(latitude + north, longitude + east);
            var middle = one.MiddleTo(other);
            return Math.Abs(middle.KilometresTo(one) - middle.KilometresTo(other)) < 5;
        });
}
