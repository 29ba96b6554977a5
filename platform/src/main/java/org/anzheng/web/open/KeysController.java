package org.anzheng.web.open;

import java.time.Duration;
import java.util.Optional;
import org.anzheng.trust.PublishedKeys;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 公钥: the keys that certificates, receipts and status lists are checked with. */
@RestController
class KeysController {

  private static final CacheControl MINUTES =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

  private final PublishedKeys keys;

  KeysController(PublishedKeys keys) {
    this.keys = keys;
  }

  @GetMapping("/.well-known/jwks.json")
  ResponseEntity<String> all() {
    return answer(Optional.of(keys.all()));
  }

  /** Where readers of SD-JWT VC look for the keys of an issuer. */
  @GetMapping("/.well-known/jwt-vc-issuer/bodies/{approvalNo}")
  ResponseEntity<String> ofIssuer(@PathVariable String approvalNo) {
    return answer(keys.ofIssuer(approvalNo));
  }

  private static ResponseEntity<String> answer(Optional<String> json) {
    return json.map(text ->
            ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(MINUTES)
                .body(text))
        .orElse(ResponseEntity.notFound().build());
  }
}
