package org.anzheng.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What lies in an evidence package (证据包清单), {@code manifest.json}: every file but itself and its
 * signature, with its size and digests.
 */
public record EvidenceManifest(List<File> files) {

  /** Name of the list in the package. */
  public static final String NAME = "manifest.json";

  /** Most files of a package; a ZIP without its 64-bit extension holds no more. */
  public static final int MOST_FILES = 65_000;

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  public EvidenceManifest {
    files = List.copyOf(files);
  }

  /**
   * One file.
   *
   * @param sha256 lower-case hexadecimal
   * @param sm3 lower-case hexadecimal
   */
  public record File(String name, long size, String sha256, String sm3) {

    public File {
      if (size < 0 || !DIGEST.matcher(sha256).matches() || !DIGEST.matcher(sm3).matches()) {
        throw new Malformed("not a file of a manifest");
      }
    }
  }

  /** The content of the list. */
  public byte[] bytes() {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (File file : files) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", file.name());
      entry.put("size", file.size());
      entry.put("sha256", file.sha256());
      entry.put("sm3", file.sm3());
      entries.add(entry);
    }
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("v", 1);
    manifest.put("files", entries);
    return JsonText.bytes(manifest);
  }

  /** Strictly reads a list. */
  public static EvidenceManifest parse(byte[] json) {
    Claims claims = new Claims(StrictJson.object(json));
    if (claims.number("v") != 1 || !(claims.members().get("files") instanceof List<?> entries)) {
      throw new Malformed("not a manifest of version 1");
    }
    List<File> files = new ArrayList<>();
    for (Object entry : entries) {
      Claims file = Claims.of(entry);
      files.add(
          new File(file.text("name"), file.number("size"), file.text("sha256"), file.text("sm3")));
    }
    return new EvidenceManifest(files);
  }
}
