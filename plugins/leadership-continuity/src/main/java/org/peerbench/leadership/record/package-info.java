/** All SQL of posts and holdings. */
package org.peerbench.leadership.record;
