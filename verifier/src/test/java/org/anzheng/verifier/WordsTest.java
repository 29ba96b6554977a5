package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anzheng.proof.AuditKind;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Pattern REFUSAL =
      Pattern.compile("new Refused\\(\\s*(?:[^,)]*\\? )?\"([a-z.-]+)\"");
  private static final Pattern VERDICT =
      Pattern.compile(
          "Verdict\\s*\\.(?:holds|isFalse|undecided|notApplicable)\\(\\s*[^,]+,\\s*\"([a-z.-]+)\"");

  @Test
  void bothLanguagesSayTheSameThingsWithTheSameArguments() throws IOException {
    Properties zh = load("zh_CN");
    Properties en = load("en");
    assertEquals(new TreeSet<>(zh.keySet()), new TreeSet<>(en.keySet()));
    for (String key : zh.stringPropertyNames()) {
      assertEquals(arguments(zh.getProperty(key)), arguments(en.getProperty(key)), key);
      assertTrue(!en.getProperty(key).contains("'"), key + ": an apostrophe would vanish");
    }
  }

  @Test
  void everyVerdictAndRefusalInTheCodeHasItsSentence() throws IOException {
    Properties zh = load("zh_CN");
    int found = 0;
    for (Path source : sources()) {
      String code = Files.readString(source);
      found += check(zh, "refused.", REFUSAL.matcher(code));
      found += check(zh, "reason.", VERDICT.matcher(code));
    }
    assertTrue(found > 30, "only " + found + " found: the patterns no longer fit the code");
    for (Property property : Property.values()) {
      assertTrue(zh.containsKey("property." + property), property.name());
    }
    for (Outcome outcome : Outcome.values()) {
      assertTrue(zh.containsKey("outcome." + outcome), outcome.name());
    }
    for (AuditKind kind : AuditKind.values()) {
      assertTrue(zh.containsKey("monitor.kind." + kind), kind.name());
    }
  }

  @Test
  void theLanguageDoesNotDependOnTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertTrue(new Words(Locale.SIMPLIFIED_CHINESE).say("usage").contains("用法"));
      assertTrue(new Words(Locale.ENGLISH).say("usage").contains("Usage"));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static int check(Properties words, String prefix, Matcher matcher) {
    int found = 0;
    for (; matcher.find(); found++) {
      String key = prefix + matcher.group(1);
      assertTrue(words.containsKey(key), key);
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/anzheng/verifier"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static TreeSet<String> arguments(String sentence) {
    TreeSet<String> arguments = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{[0-9]}").matcher(sentence);
    while (matcher.find()) {
      arguments.add(matcher.group());
    }
    return arguments;
  }

  private static Properties load(String language) throws IOException {
    Properties words = new Properties();
    String name = "messages_" + language + ".properties";
    InputStream file = Objects.requireNonNull(Verify.class.getResourceAsStream(name));
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
