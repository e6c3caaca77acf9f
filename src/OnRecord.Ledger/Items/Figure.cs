using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>A figure of a telling.</summary>
/// <param name="Role">What it counts.</param>
/// <param name="Quantity">The figure as read.</param>
public sealed record Figure(QuantityRole Role, Quantity Quantity);
