@NullMarked
package org.anzheng.verifier;

import org.jspecify.annotations.NullMarked;
