/** The stage of the stories: a running platform, a browser, and hands for it. */
@NullMarked
package org.anzheng.journeys.stage;

import org.jspecify.annotations.NullMarked;
