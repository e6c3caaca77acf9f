namespace OnRecord.Model;

/// <summary>A figure of an event and what it counts there.</summary>
/// <param name="Quantity">The identity of the quantity in the reading.</param>
/// <param name="Role">What it counts.</param>
public sealed record EventQuantity(string Quantity, QuantityRole Role);
