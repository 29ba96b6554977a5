/** 移送与通报: from one department or office to another, with receipt and outcome. */
@NamedInterface("referrals")
@NullMarked
package org.anzheng.supervision.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
