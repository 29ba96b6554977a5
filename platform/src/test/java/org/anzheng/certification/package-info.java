/** Tests of the certification case: lifecycle, rules, gates, and whole cases on a database. */
@NullMarked
package org.anzheng.certification;

import org.jspecify.annotations.NullMarked;
