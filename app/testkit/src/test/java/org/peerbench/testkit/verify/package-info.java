/** What the verifier finds in a jar: one tiny jar for each finding. */
package org.peerbench.testkit.verify;
