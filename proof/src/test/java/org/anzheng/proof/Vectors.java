package org.anzheng.proof;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test vectors that lie beside the project, at ANZHENG_VECTORS; they are never copied into it. */
final class Vectors {

  private Vectors() {}

  static List<JsonNode> read(String file) throws IOException {
    String folder = System.getenv("ANZHENG_VECTORS");
    assumeTrue(folder != null, "ANZHENG_VECTORS is not set: the Merkle vectors are not tried");
    JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(Path.of(folder, file)));
    List<JsonNode> cases = new ArrayList<>();
    root.forEach(cases::add);
    return cases;
  }

  static byte[] bytes(JsonNode node) {
    return Base64.getDecoder().decode(node.asString());
  }

  static List<byte[]> proof(JsonNode node) {
    List<byte[]> proof = new ArrayList<>();
    node.path("proof").forEach(hash -> proof.add(bytes(hash)));
    return proof;
  }

  static BigInteger number(JsonNode node, String name) {
    return node.get(name).bigIntegerValue();
  }

  static boolean fits(BigInteger... numbers) {
    return Arrays.stream(numbers).allMatch(n -> n.bitLength() < Long.SIZE);
  }
}
