/**
 * 规范性文件制定: basic norm, certification rule and mark, from the draft over the opinions of the other
 * departments to the publication by the market regulator. One life for all three; what a rule says
 * about criteria and numbers becomes what the platform reads from its effective day on.
 */
@NullMarked
package org.anzheng.scheme.norms;

import org.jspecify.annotations.NullMarked;
