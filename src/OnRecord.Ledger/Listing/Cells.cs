using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Listing;

/// <summary>Marks by which things of a neighbourhood are found: the earth in cells of two degrees.</summary>
internal static class Cells
{
    private const int Degrees = 2;
    private const int Columns = 360 / Degrees;
    private const int Most = 200;
    private const double KilometresADegree = 111.1;

    // Nearer to the poles a circle may reach around them.
    private const double Steepest = 85;

    /// <summary>Returns the mark of the cell of a point.</summary>
    public static long Of(ListKind list, double latitude, double longitude) => Marks.Cell(list, Row(latitude), Column(longitude));

    /// <summary>Returns the marks of the cells that a circle may touch; null where these are too many to look for.</summary>
    public static IReadOnlyList<long>? Within(ListKind list, Circle circle)
    {
        double high = (circle.Kilometres / KilometresADegree) + 0.1;
        double top = Math.Max(Math.Abs(circle.Latitude - high), Math.Abs(circle.Latitude + high));
        if (top > Steepest)
        {
            return null;
        }

        double wide = high / Math.Cos(double.DegreesToRadians(top));
        int rows = Row(circle.Latitude + high) - Row(circle.Latitude - high) + 1;
        int columns = (int)Math.Floor((circle.Longitude + wide) / Degrees) - (int)Math.Floor((circle.Longitude - wide) / Degrees) + 1;
        return rows * columns > Most
            ? null
            : [.. from row in Enumerable.Range(Row(circle.Latitude - high), rows)
                  from step in Enumerable.Range(0, columns)
                  select Marks.Cell(list, row, Column(circle.Longitude - wide + (step * Degrees)))];
    }

    private static int Row(double latitude) => (int)Math.Floor(latitude / Degrees);

    private static int Column(double longitude) => (((int)Math.Floor(longitude / Degrees) % Columns) + Columns) % Columns;
}
