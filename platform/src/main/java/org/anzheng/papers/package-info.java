/**
 * 公示文书: puts what the public register says of a certificate on paper, for whoever asks: the public
 * page and the interface hand out the same document.
 */
@ApplicationModule(
    displayName = "公示文书",
    allowedDependencies = {
      "texts",
      "documents",
      "register",
      "scheme :: reads",
      "bodies :: reads",
      "certificates :: reads",
      "proof"
    })
@NullMarked
package org.anzheng.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
