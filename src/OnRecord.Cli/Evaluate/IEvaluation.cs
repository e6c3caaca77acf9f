namespace OnRecord.Cli.Evaluate;

/// <summary>Measures one part of OnRecord on one development set. Listed in <see cref="EvaluationRegistry"/>.</summary>
public interface IEvaluation
{
    /// <summary>Gets the name the user types: lower case, hyphens, unique in the registry (<c>places-lgl</c>).</summary>
    string Name { get; }

    /// <summary>Gets the file or folder read, relative to the data folder, with forward slashes.</summary>
    string DataPath { get; }

    /// <summary>Gets what is measured, in one line for people.</summary>
    string What { get; }

    /// <summary>Scores the set and returns the table. The same data and limit give the same table.</summary>
    /// <param name="context">Where the data lies, how much of it is wanted, and the parts under test.</param>
    /// <exception cref="InvalidDataException">The data is not what this evaluation reads.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run.</exception>
    EvaluationTable Run(EvaluationContext context);
}
