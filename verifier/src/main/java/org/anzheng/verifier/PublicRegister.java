package org.anzheng.verifier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anzheng.proof.AuditReport.Logged;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.StrictJson;
import org.jspecify.annotations.Nullable;

/** The public register as its interface gives it (公示登记), to be compared with the log. */
final class PublicRegister {

  private static final String PATH = "/api/v1/certificates";

  private final Site site;

  PublicRegister(Site site) {
    this.site = site;
  }

  /** Numbers whose status is not the same in register and log, either of which may lack them. */
  Set<String> differing(Map<String, Logged> log) {
    Map<String, String> register = all();
    Set<String> numbers = new HashSet<>(register.keySet());
    numbers.addAll(log.keySet());
    numbers.removeIf(number -> isSame(log.get(number), Optional.ofNullable(register.get(number))));
    return numbers;
  }

  /** Whether one certificate differs now. */
  boolean differs(String number, Map<String, Logged> log) {
    return !isSame(log.get(number), one(number));
  }

  private static boolean isSame(@Nullable Logged logged, Optional<String> code) {
    return logged != null && code.filter(logged.status()::equals).isPresent();
  }

  private Map<String, String> all() {
    Map<String, String> codes = new HashMap<>();
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      String after = next.get().isEmpty() ? "" : "&after=" + encoded(next.get());
      Map<String, @Nullable Object> page = object(site.text(PATH + "?limit=100" + after));
      if (!(page.get("items") instanceof List<?> items)) {
        throw new Malformed("a page of the register has items");
      }
      int before = codes.size();
      for (Object item : items) {
        if (item instanceof Map<?, ?> line) {
          codes.put(text(line, "number"), text(line, "statusCode"));
        }
      }
      // A page that brings nothing new must not keep anybody turning pages.
      next =
          Optional.ofNullable(page.get("next"))
              .map(String::valueOf)
              .filter(n -> codes.size() > before);
    }
    return codes;
  }

  private Optional<String> one(String number) {
    return site.find(PATH + "/" + encoded(number))
        .map(json -> text(object(new String(json, StandardCharsets.UTF_8)), "statusCode"));
  }

  private static Map<String, @Nullable Object> object(String json) {
    return StrictJson.object(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Map<?, ?> members, String name) {
    Object value = members.get(name);
    if (value == null) {
      throw new Malformed(name + " is missing");
    }
    return value.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
