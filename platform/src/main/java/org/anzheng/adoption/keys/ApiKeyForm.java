package org.anzheng.adoption.keys;

import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * 密钥申请表.
 *
 * @param days how long it holds
 */
@NamedInterface("keys")
public record ApiKeyForm(String label, Set<KeyScope> scopes, Optional<Integer> days) {

  public ApiKeyForm {
    scopes = Set.copyOf(scopes);
  }
}
