namespace OnRecord.World.Names;

/// <summary>One way romanised names spell a sound.</summary>
/// <param name="Letters">The letters, plain and in lower case.</param>
/// <param name="Sound">The sound; a capital where no single letter stands for it.</param>
/// <param name="Position">Where in a word the spelling has this sound.</param>
internal sealed record Spelling(string Letters, char Sound, SpellingPosition Position);
