package org.anzheng.scheme.catalogue;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 会签表: what a department hands in.
 *
 * @param contentHash of the content it was shown
 * @param signature made with the department's own key, base64; needed once a key is registered
 */
@NamedInterface("catalogue")
public record SigningForm(String contentHash, Optional<String> signature) {}
