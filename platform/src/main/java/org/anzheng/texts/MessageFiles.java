package org.anzheng.texts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All message files, read once and not again; a key may stand in one file of a language only. */
final class MessageFiles {

  private MessageFiles() {}

  private static final class Read {
    static final Map<Language, Map<String, String>> SENTENCES =
        Arrays.stream(Language.values()).collect(toUnmodifiableMap(l -> l, MessageFiles::read));
  }

  static Map<Language, Map<String, String>> sentences() {
    return Read.SENTENCES;
  }

  private static Map<String, String> read(Language language) {
    Map<String, String> sentences = new HashMap<>();
    try {
      for (Resource file : files(language)) {
        read(file).forEach((key, text) -> sentences.putIfAbsent(key.toString(), text.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The message files cannot be read", e);
    }
    return Map.copyOf(sentences);
  }

  static Resource[] files(Language language) throws IOException {
    return new PathMatchingResourcePatternResolver()
        .getResources("classpath*:messages/*_" + language.fileSuffix() + ".properties");
  }

  static Properties read(Resource file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
