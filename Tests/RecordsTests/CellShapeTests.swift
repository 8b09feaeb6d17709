import Records
import Testing

@Suite struct CellShapeTests {
  @Test func charactersAreCounted() {
    let shape = CellShape("  +49 (30) 90-18 x@Ä.de  ")
    #expect(shape.length == 21)
    #expect(shape.letterCount == 4)
    #expect(shape.digitCount == 8)
    #expect(shape.wordCount == 4)
    #expect(shape.separatorCount == 5)
    #expect(shape.atCount == 1)
    #expect(shape.otherCount == 0)
    #expect(shape.hasPoint)
    #expect(!shape.beginsWithDigit)
  }

  @Test func aPointBeforeTheAtDoesNotCount() {
    #expect(!CellShape("a.b@c").hasPoint)
    #expect(CellShape("a.b@c.d").hasPoint)
  }

  @Test func numbersAreNothingButDigits() {
    #expect(CellShape(" 0123 ").isNumber)
    #expect(!CellShape("0123a").isNumber)
    #expect(!CellShape("").isNumber)
    #expect(CellShape("").length == 0)
  }
}
