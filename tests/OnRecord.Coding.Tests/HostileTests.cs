namespace OnRecord.Coding.Tests;

/// <summary>Tests of hostile texts that bound the time taken run alone: work beside them would count as theirs.</summary>
[CollectionDefinition(nameof(HostileTests), DisableParallelization = true)]
public class HostileTests;
