/** 认证人员执业: whoever may not practise, and the orders of the market regulator against a person. */
@NullMarked
package org.anzheng.web.regulator.people;

import org.jspecify.annotations.NullMarked;
