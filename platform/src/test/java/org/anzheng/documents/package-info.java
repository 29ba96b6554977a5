@NullMarked
package org.anzheng.documents;

import org.jspecify.annotations.NullMarked;
