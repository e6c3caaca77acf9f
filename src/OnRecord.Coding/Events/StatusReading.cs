using OnRecord.Model;

namespace OnRecord.Coding.Events;

/// <summary>How an event is told.</summary>
/// <param name="Status">Whether it is told as a fact.</param>
/// <param name="IsIntended">Whether somebody means to do it or it is to come, so that cooperation counts as agreed; false for mere purposes.</param>
/// <param name="Why">What decided; empty where nothing spoke against a fact.</param>
internal readonly record struct StatusReading(EventStatus Status, bool IsIntended, string Why);
