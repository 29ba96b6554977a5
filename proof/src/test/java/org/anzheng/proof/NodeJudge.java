package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Readers of tokens from npm: @sd-jwt/sd-jwt-vc and jose. */
record NodeJudge(Path folder) {

  private static final Path JUDGE = Path.of("src/test/node/judge.mjs").toAbsolutePath();

  static void require() {
    boolean there =
        onPath("node") && Files.isDirectory(JUDGE.resolveSibling("node_modules/@sd-jwt/sd-jwt-vc"));
    String missing =
        "node or the packages of src/test/node are not installed: their judgement is not heard";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(there, missing);
    }
    assumeTrue(there, missing);
  }

  String credential(String credential, String list, TokenKey... keys) throws Exception {
    return run("credential", write("c", credential), write("l", list), jwks(keys));
  }

  /** A line for each of many. */
  String credentials(List<String> credentials, String list, TokenKey... keys) throws Exception {
    String all = String.join("\n", credentials);
    return run("credentials", write("c", all), write("l", list), jwks(keys));
  }

  String token(String token, String type, TokenKey... keys) throws Exception {
    return run("token", write("t", token), type, jwks(keys));
  }

  private String jwks(TokenKey... keys) throws IOException {
    List<Map<String, @Nullable Object>> set = new ArrayList<>();
    for (TokenKey key : keys) {
      Map<String, @Nullable Object> jwk = new LinkedHashMap<>(key.jwk().members());
      jwk.put("kid", key.kid());
      set.add(jwk);
    }
    return write("jwks.json", JsonText.of(Map.of("keys", set)));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", JUDGE.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    return output.strip();
  }

  static boolean onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
