import Testing

@testable import HearsayReading

/// Where a word stands to the two of a pair.
@Suite struct PairDistanceTests {
  @Test(arguments: [
    (0, [], 0), (4, [4], 1), (5, [4], 2), (10, [4], 7), (12, [4], 8), (15, [4], 9), (20, [4], 10), (60, [4], 11),
    (3, [4], 13), (0, [40], 22), (6, [0, 5, 20], 2),
  ])
  func `the nearest place counts, and which side it is on`(word: Int, places: [Int], row: Int) {
    #expect(PairDistance.row(at: word, from: places) == row)
  }

  @Test func `no distance leaves the table`() {
    for word in 0..<PairSentence.longest {
      for place in 0..<PairSentence.longest {
        #expect((1...PairDistance.rows).contains(PairDistance.row(at: word, from: [place])))
      }
    }
  }

  @Test func `two places part a sentence into three, and one into two`() {
    let both = [0, 3, 5, 8, 9].map { PairDistance.segment(at: $0, player: 3, club: 8) }
    #expect(both == [4, 5, 5, 6, 6])
    #expect([0, 3, 5, 8, 9].map { PairDistance.segment(at: $0, player: 8, club: 3) } == [1, 2, 2, 3, 3])
    #expect([2, 3, 4].map { PairDistance.segment(at: $0, player: 3, club: nil) } == [7, 7, 8])
    #expect([2, 3, 4].map { PairDistance.segment(at: $0, player: nil, club: 3) } == [9, 9, 10])
    #expect(PairDistance.segment(at: 4, player: nil, club: nil) == 0)
  }
}
