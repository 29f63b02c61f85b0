import { Injectable } from '@nestjs/common'
import { AppConfig } from '../../core/config/index.js'
import { Database } from '../../core/database/index.js'
import { WechatChecks, type ContentOpinion } from '../../integrations/wechat/index.js'
import { ContactBook } from '../identity/index.js'
import { MediaService } from '../media/index.js'
import { TicketWords } from '../ticket/index.js'
import type { ContentCheckEntity } from './data/content-check.entity.js'
import { namesSomebody } from './domain/personal-words.js'

const unable = (code: string): ContentOpinion => ({ outcome: 'unable', code })

/** Asks WeChat about one content; what it can't be asked about is for a person. */
@Injectable()
export class ContentAsking {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly wechat: WechatChecks,
    private readonly contacts: ContactBook,
    private readonly words: TicketWords,
    private readonly media: MediaService,
  ) {}

  /** Whether there is anybody to ask; otherwise all is for people. */
  get available(): boolean {
    return this.wechat.available
  }

  async about(row: ContentCheckEntity): Promise<ContentOpinion> {
    if (!this.wechat.available) return unable('NOT_SET_UP')
    const openid = await this.authorOf(row)
    if (openid === null) return unable('NO_OPENID')
    return row.kind === 'image' ? this.aboutImage(row, openid) : this.aboutText(row, openid)
  }

  private async aboutText(row: ContentCheckEntity, openid: string): Promise<ContentOpinion> {
    const content = await this.database.read((em) =>
      row.kind === 'rating'
        ? this.words.ratingWords(em, row.subjectId)
        : this.words.eventWords(em, row.subjectId),
    )
    if (content === null || content.trim() === '') return { outcome: 'passed', label: 'empty' }
    // WeChat looks for what is forbidden, not for who is meant.
    if (namesSomebody(content)) return { outcome: 'held', label: 'personal' }
    return this.wechat.text({ openid, content })
  }

  private async aboutImage({ subjectId }: ContentCheckEntity, openid: string): Promise<ContentOpinion> {
    const { publicUrl } = this.config
    if (publicUrl === undefined) return unable('NO_PUBLIC_URL')
    return this.wechat.image({ openid, url: `${publicUrl}${this.media.linkTo(subjectId)}` })
  }

  private authorOf({ authorId }: ContentCheckEntity): Promise<string | null> {
    if (authorId === null) return Promise.resolve(null)
    return this.database.read(
      async (em) => (await this.contacts.of(em, [authorId])).get(authorId)?.openid ?? null,
    )
  }
}
