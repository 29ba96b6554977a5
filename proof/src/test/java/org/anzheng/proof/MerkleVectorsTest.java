package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The proof cases of transparency-dev/merkle, judged as their authors say. */
class MerkleVectorsTest {

  @Test
  void judgesEveryInclusionCase() throws IOException {
    List<JsonNode> cases = Vectors.read("merkle-inclusion.json");
    assertTrue(cases.size() >= 98, "only " + cases.size() + " cases");
    cases.forEach(c -> assertEquals(!c.get("wantErr").asBoolean(), inclusion(c), c.toString()));
  }

  @Test
  void judgesEveryConsistencyCase() throws IOException {
    List<JsonNode> cases = Vectors.read("merkle-consistency.json");
    assertTrue(cases.size() >= 98, "only " + cases.size() + " cases");
    cases.forEach(c -> assertEquals(!c.get("wantErr").asBoolean(), consistency(c), c.toString()));
  }

  private static boolean inclusion(JsonNode c) {
    BigInteger index = Vectors.number(c, "leafIdx");
    BigInteger size = Vectors.number(c, "treeSize");
    // A number that no signed 64-bit size can be is refused where it is read.
    return Vectors.fits(index, size)
        && Inclusion.verify(
            index.longValueExact(),
            size.longValueExact(),
            Vectors.bytes(c.get("leafHash")),
            Vectors.proof(c),
            Vectors.bytes(c.get("root")));
  }

  private static boolean consistency(JsonNode c) {
    BigInteger size1 = Vectors.number(c, "size1");
    BigInteger size2 = Vectors.number(c, "size2");
    return Vectors.fits(size1, size2)
        && Consistency.verify(
            size1.longValueExact(),
            size2.longValueExact(),
            Vectors.bytes(c.get("root1")),
            Vectors.bytes(c.get("root2")),
            Vectors.proof(c));
  }
}
