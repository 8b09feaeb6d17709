import TestSupport
import Testing

@testable import Blocking

@Suite struct SoundMemoTests {
  @Test func soundsAreThoseOfTheWordsHoweverManyThereAre() {
    var random = RandomStrings(seed: 2)
    var memo = SoundMemo()
    // More words than places, each asked for more than once.
    let words = (0..<20_000).map { _ in random.string(length: 0...4, over: Array("aemnrstk".utf8)) }
    for word in words + words.reversed() {
      let sound = memo.soundHash(of: word.span)
      #expect(sound == word.span.soundHash)
    }
  }
}
