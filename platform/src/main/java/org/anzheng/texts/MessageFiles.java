package org.anzheng.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads all message files of one language; a key may stand in one file only. */
final class MessageFiles {

  private MessageFiles() {}

  static Map<String, String> read(Language language) {
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
