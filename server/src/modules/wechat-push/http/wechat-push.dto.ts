import { TextField } from '../../../core/http/index.js'

/** Fields and their names are WeChat's. */
export class WechatPushBody {
  @TextField({ max: 64, optional: true })
  ToUserName?: string

  @TextField({ max: 200_000, min: 1 })
  Encrypt!: string
}
