/** A second coordinator looks at a round before it is published. */
package org.peerbench.matching.review;
