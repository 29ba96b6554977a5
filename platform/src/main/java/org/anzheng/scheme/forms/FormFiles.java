package org.anzheng.scheme.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the definitions that the platform brings along: {@code forms/F1-1.yml} and so on. */
final class FormFiles {

  private FormFiles() {}

  static List<FormDefinition> all() {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver().getResources("classpath:forms/F*.yml");
      return Arrays.stream(files).map(FormFiles::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FormDefinition read(Resource file) {
    try {
      byte[] bytes = file.getContentAsByteArray();
      Node root = new Node(new Yaml(new SafeConstructor(new LoaderOptions())).load(text(bytes)));
      return new FormDefinition(
          root.text("form"),
          root.number("version"),
          LocalDate.parse(root.text("effective")),
          root.words("title"),
          root.words("by"),
          !root.has("shared") || root.text("shared").equals("true"),
          root.texts("basis"),
          root.texts("records"),
          root.nodes("parts").stream()
              .map(p -> new FormPart(p.words("title"), fields(p, "fields")))
              .toList(),
          sha256(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<FieldDefinition> fields(Node node, String key) {
    return node.nodes(key).stream().map(FormFiles::field).toList();
  }

  private static FieldDefinition field(Node node) {
    return new FieldDefinition(
        node.text("at"),
        node.words("name"),
        FieldKind.valueOf(node.text("kind")),
        node.has("use") ? FieldUse.valueOf(node.text("use")) : FieldUse.REQUIRED,
        node.has("when") ? Optional.of(node.words("when")) : Optional.empty(),
        node.texts("basis"),
        node.wordsByCode("values"),
        fields(node, "columns"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A mapping of the file, read with plain words about what is missing. */
  private record Node(Map<String, Object> content) {

    boolean has(String key) {
      return content.containsKey(key);
    }

    String text(String key) {
      return String.valueOf(value(key));
    }

    int number(String key) {
      return Integer.parseInt(text(key));
    }

    Words words(String key) {
      return pair(value(key));
    }

    List<String> texts(String key) {
      return list(key).stream().map(String::valueOf).toList();
    }

    List<Node> nodes(String key) {
      return list(key).stream().map(Node::of).toList();
    }

    Map<String, Words> wordsByCode(String key) {
      if (!has(key)) {
        return Map.of();
      }
      return of(value(key)).content().entrySet().stream()
          .collect(
              java.util.stream.Collectors.toMap(
                  Map.Entry::getKey, entry -> pair(entry.getValue())));
    }

    private List<?> list(String key) {
      return has(key) ? (List<?>) value(key) : List.of();
    }

    private Object value(String key) {
      return Optional.ofNullable(content.get(key))
          .orElseThrow(() -> new IllegalStateException("a form lacks " + key + ": " + content));
    }

    private static Words pair(Object both) {
      List<?> texts = (List<?>) both;
      return new Words((String) texts.get(0), (String) texts.get(1));
    }

    @SuppressWarnings("unchecked") // YAML mappings of ours have texts as keys
    private static Node of(Object mapping) {
      return new Node((Map<String, Object>) mapping);
    }
  }
}
