import {withPage} from '@site/src/components/PageFrame/withPage';
import {FormerPage} from './orFormerPage';

export default withPage(FormerPage);
