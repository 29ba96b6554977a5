package org.anzheng.trust;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.anzheng.proof.Hashes;

/** Signs a request to an S3-compatible store (AWS Signature Version 4). */
record S3Signature(String region, String accessKey, String secretKey) {

  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String SIGNED = "host;x-amz-content-sha256;x-amz-date";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** The headers that make it a signed request; the address has no query. */
  Map<String, String> headers(String method, URI url, byte[] body, Instant now) {
    String time = TIME.format(now);
    String day = time.substring(0, 8);
    String content = hex(Hashes.sha256(body));
    String request =
        String.join(
            "\n",
            method,
            url.getRawPath(),
            "",
            "host:" + url.getAuthority(),
            "x-amz-content-sha256:" + content,
            "x-amz-date:" + time,
            "",
            SIGNED,
            content);
    String scope = day + "/" + region + "/s3/aws4_request";
    String toSign = String.join("\n", ALGORITHM, time, scope, hex(Hashes.sha256(utf8(request))));
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("x-amz-date", time);
    headers.put("x-amz-content-sha256", content);
    headers.put(
        "Authorization",
        "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
            .formatted(ALGORITHM, accessKey, scope, SIGNED, hex(hmac(key(day), toSign))));
    return headers;
  }

  private byte[] key(String day) {
    byte[] key = hmac(utf8("AWS4" + secretKey), day);
    for (String part : new String[] {region, "s3", "aws4_request"}) {
      key = hmac(key, part);
    }
    return key;
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(utf8(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "S3Signature[" + region + ", " + accessKey + "]";
  }
}
