using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>What every pattern looks at: the document, its quotations and the words of the language.</summary>
internal sealed record SpeechContext(Document Document, Quotations Quotations, SpeechLexicon Lexicon);
