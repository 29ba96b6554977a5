package org.anzheng.journeys.stage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A form filled in: fields in their order, a name as often as it is ticked, and small files. */
public final class Sheet {

  static final String BOUNDARY = "anzheng-journey-boundary";

  private final List<Field> fields = new ArrayList<>();

  private record Field(String name, String value, boolean file) {}

  /** Name, value, name, value. */
  public static Sheet of(String... fields) {
    Sheet sheet = new Sheet();
    for (int i = 0; i < fields.length; i += 2) {
      sheet.with(fields[i], fields[i + 1]);
    }
    return sheet;
  }

  /** One field more. */
  public Sheet with(String name, String value) {
    fields.add(new Field(name, value, false));
    return this;
  }

  /** A small document beside the fields. */
  public Sheet file(String name, String text) {
    fields.add(new Field(name, "%PDF-1.7\n" + text + "\n%%EOF\n", true));
    return this;
  }

  String contentType() {
    return hasFiles()
        ? "multipart/form-data; boundary=" + BOUNDARY
        : "application/x-www-form-urlencoded";
  }

  String body() {
    return hasFiles()
        ? fields.stream().map(Sheet::part).collect(Collectors.joining())
            + "--"
            + BOUNDARY
            + "--\r\n"
        : fields.stream()
            .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
            .collect(Collectors.joining("&"));
  }

  private boolean hasFiles() {
    return fields.stream().anyMatch(Field::file);
  }

  private static String part(Field field) {
    String file = field.file() ? "; filename=\"示例.pdf\"\r\nContent-Type: application/pdf" : "";
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, field.name(), file, field.value());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
